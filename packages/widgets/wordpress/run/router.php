<?php
// What a web server in front of WordPress does: files as they are, every other address to WordPress.

$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$file = $_SERVER['DOCUMENT_ROOT'] . urldecode($path);
if (is_file($file) || is_file("$file/index.php") && $path !== '/') return false;
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
